import { AssignmentRulesView } from '../../assignment';
import { BulkProgress } from '../../operations';
import { usePlatform } from '../../platform';
import { useUrlState } from '../../routing';
import { ConnectorList } from './ConnectorList';
import { listHref, listStateCodec } from './listState';

/** The list, or the bulk operation that the address names. */
export function ConnectorsView() {
  const { connectorsHref } = usePlatform();
  const [state, setState] = useUrlState(listStateCodec);
  const begun = (operation: string) =>
    setState({ ...state, operation, result: undefined });

  if (state.view === 'rules') {
    return (
      <AssignmentRulesView
        backHref={listHref(connectorsHref, { ...state, view: undefined })}
      />
    );
  }
  if (state.operation === undefined) {
    return <ConnectorList state={state} setState={setState} onBegun={begun} />;
  }
  return (
    <BulkProgress
      key={state.operation}
      id={state.operation}
      status={state.result}
      onStatusChange={result => setState({ ...state, result })}
      onBegun={begun}
      backHref={listHref(connectorsHref, { ...state, operation: undefined })}
    />
  );
}
