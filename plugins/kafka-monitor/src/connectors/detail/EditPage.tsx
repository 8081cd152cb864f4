import { Box, Link, Text } from '@backstage/ui';
import {
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureKind, useEndpoint } from '../../api';
import { AssignmentForm } from '../../assignment';
import { usePlatform } from '../../platform';
import { useGoTo } from '../../routing';
import { Loaded, Message, Section, useTexts } from '../../shared';
import { NotFound } from './NotFound';

/** Decides whose a connector is: never how it works. */
export function EditPage(props: { connectorRef: ConnectorRef }) {
  const { connectorRef } = props;
  const { t } = useTexts();
  const goTo = useGoTo();
  const href = usePlatform().connectorHref(connectorRef);
  const query = useEndpoint(endpoints.getConnector, { params: connectorRef });

  if (query.error && failureKind(query.error) === 'not-found') {
    return <NotFound connectorRef={connectorRef} />;
  }
  return (
    <Loaded query={query}>
      {connector =>
        connector.allowed.includes('assign') ? (
          <Section
            title={t('assignment.pageTitle', { name: connector.name })}
            actions={<Link href={href}>{t('assignment.toConnector')}</Link>}
          >
            <Box mb="4">
              <Text as="p" color="secondary">
                {t('assignment.pageText')}
              </Text>
            </Box>
            <AssignmentForm
              connector={connector}
              backHref={href}
              onSaved={() => goTo(href)}
            />
          </Section>
        ) : (
          <Message
            alert
            title={t('assignment.notAllowedTitle')}
            text={t('assignment.notAllowedText')}
            actions={<Link href={href}>{t('assignment.toConnector')}</Link>}
          />
        )
      }
    </Loaded>
  );
}
