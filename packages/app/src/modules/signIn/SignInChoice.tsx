import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  Container,
  Flex,
  Text,
} from '@backstage/ui';
import styles from './SignInChoice.module.css';
import { offeredSignIns } from './signIns';
import { signInTranslationRef } from './translation';

/** What the backend says, where it was the one that refused. */
function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? cause.message : message;
}

/** A card for each of those one can sign in as. */
export function SignInChoice(props: {
  /** Why the last attempt came to nothing. */
  error?: Error;
  onChoose: (provider: string) => void;
}) {
  const { error, onChoose } = props;
  const { t } = useTranslationRef(signInTranslationRef);
  const config = useApi(configApiRef);
  const offered = offeredSignIns(config);
  return (
    <Container py="8">
      <main>
        <Flex direction="column" gap="4">
          <Text as="h1" variant="title-medium" weight="bold">
            {config.getOptionalString('app.title') ?? 'Backstage'}
          </Text>
          {error && (
            <Alert
              role="alert"
              status="danger"
              icon
              title={t('failed')}
              description={reasonOf(error)}
            />
          )}
          {offered.length > 0 ? (
            <Text as="p">{t('choose')}</Text>
          ) : (
            <Alert
              status="warning"
              icon
              title={t('nobody.title')}
              description={t('nobody.text')}
            />
          )}
          <ul className={styles.cards}>
            {offered.map(({ provider, userName }) => (
              <li key={provider}>
                <Card className={styles.card}>
                  <CardHeader>
                    <Text as="h2" variant="title-x-small" weight="bold">
                      {t(`${provider}.title`)}
                    </Text>
                    <Text color="secondary">{userName}</Text>
                  </CardHeader>
                  <CardBody>
                    <Text as="p">{t(`${provider}.text`)}</Text>
                  </CardBody>
                  <CardFooter>
                    <Button onPress={() => onChoose(provider)}>
                      {t(`${provider}.button`)}
                    </Button>
                  </CardFooter>
                </Card>
              </li>
            ))}
          </ul>
        </Flex>
      </main>
    </Container>
  );
}
