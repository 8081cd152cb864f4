import { html } from './html';

describe('html', () => {
  it('escapes what is put in, in text and in attributes', () => {
    const text = `<b title='x'>"&amp;</b>`;
    expect(html`<p class="${text}">${text}</p>`.source).toBe(
      '<p class="&lt;b title=&#39;x&#39;&gt;&quot;&amp;amp;&lt;/b&gt;">' +
        '&lt;b title=&#39;x&#39;&gt;&quot;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  it('leaves out what is not there, and does not escape twice', () => {
    const item = (text: string) => html`<b>${text}</b>`;
    expect(html`<i>${['a', '<'].map(item)}${undefined}</i>`.source).toBe(
      '<i><b>a</b><b>&lt;</b></i>',
    );
  });

  it('has no control characters in it', () => {
    expect(html`<p>${'a\u0000\u001b[31m\u202Eb'}</p>`.source).toBe(
      '<p>a [31m b</p>',
    );
  });
});
