import {
  alertDelivery,
  alertDocument,
  alertMessage,
} from '../__testUtils__/deliveries';
import { composeMail } from './composeMail';

const from = {
  sender: { name: 'Kafka Monitor', address: 'kafka@example.com' },
  replyTo: undefined,
};

describe('composeMail', () => {
  it('is known by the same name when it is made again', () => {
    const first = composeMail(alertDelivery(), from);
    const again = composeMail(alertDelivery({ attempts: 3 }), from);
    expect(again.reference).toBe(first.reference);
    expect(first.options.messageId).toBe(first.reference);
    expect(first.options.inReplyTo).toBeUndefined();
    expect(first.options.references).toBeUndefined();
  });

  it('answers the mail before about the same thing', () => {
    const { reference } = composeMail(alertDelivery(), from);
    const { options } = composeMail(
      alertDelivery({
        message: alertMessage({ id: '42', purpose: 'recovery' }),
        earlier: { reference, document: alertDocument() },
      }),
      from,
    );
    expect(options.inReplyTo).toBe(reference);
    expect(options.references).toBe(reference);
    expect(options.messageId).not.toBe(reference);
  });

  it('answers nothing that is no name of a mail', () => {
    const earlier = { reference: '17', document: alertDocument() };
    const { options } = composeMail(alertDelivery({ earlier }), from);
    expect(options.inReplyTo).toBeUndefined();
  });

  it('has a subject of one line, cut where it is too long', () => {
    const document = alertDocument({ title: `a\r\nBcc: b${'c'.repeat(300)}` });
    const { options } = composeMail(
      alertDelivery({ message: alertMessage({ document }) }),
      from,
    );
    expect(options.subject).toHaveLength(200);
    expect(options.subject).toMatch(/^a Bcc: bc+…$/);
  });
});
