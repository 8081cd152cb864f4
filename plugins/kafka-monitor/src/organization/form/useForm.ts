import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { failureKind, failureMessage, KEY } from '../../api';
import { FieldProblem, problemOf, refusedProblems } from './fieldProblems';
import {
  changedKeys,
  FieldNews,
  isSame,
  mergeDrafts,
  newsOf,
} from './mergeDrafts';

/** The part of what is edited that tells of other people. */
export interface Versioned {
  version: number;
  updatedAt: string;
  updatedBy: string | null;
}

/** Somebody else saved after the form was opened. */
export interface Conflict<D> {
  by: string | null;
  at: string;
  /** What they changed. */
  changed: Array<keyof D & string>;
}

/** What a form is about. */
export interface FormOptions<T extends Versioned, D extends object> {
  /** What is edited, as it was read; undefined: it is created. */
  item: T | undefined;
  /** The fields of something that is there. */
  draftOf: (item: T) => D;
  /** The fields of something new. */
  empty: D;
  /** What is wrong with the fields, before anybody is asked. */
  check: (draft: D) => FieldProblem[];
  /** @param item - with the version that was read last */
  send: (draft: D, item: T | undefined) => Promise<T>;
  /** Reads what was saved meanwhile. */
  reread: (item: T) => Promise<T>;
  /** What is announced once it is saved. */
  savedText: string;
  onSaved: (saved: T) => void;
}

/** A form's fields and all that has to be said of them. */
export interface Form<D extends object> {
  draft: D;
  /** Whether saving would change anything. */
  isChanged: boolean;
  change: (part: Partial<D>) => void;
  problemOf: (path: string) => string | undefined;
  newsOf: <K extends keyof D>(key: K) => FieldNews<D[K]> | undefined;
  conflict: Conflict<D> | undefined;
  /** What failed and belongs to no field. */
  failure: string | undefined;
  isPending: boolean;
  submit: () => void;
}

interface State<T, D> {
  item: T | undefined;
  draft: D;
  /** The drafts of what was read before, and of what was saved meanwhile. */
  conflict?: { before: D; newer: T };
}

/**
 * Keeps what a person typed until it is saved. When somebody was faster, what
 * they saved is read and told of, and what was typed stays.
 */
export function useForm<T extends Versioned, D extends object>(
  options: FormOptions<T, D>,
): Form<D> {
  const { draftOf, empty, check, onSaved } = options;
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const [state, setState] = useState<State<T, D>>(() => ({
    item: options.item,
    draft: options.item ? draftOf(options.item) : empty,
  }));
  const [isTried, setTried] = useState(false);
  const { item, draft, conflict } = state;

  const save = useMutation({
    mutationFn: async (sent: D) => {
      try {
        return { saved: await options.send(sent, item) };
      } catch (error) {
        if (!item || failureKind(error) !== 'conflict') {
          throw error;
        }
        // Refused for another reason when nothing is newer.
        const newer = await options.reread(item).catch(() => item);
        if (newer.version === item.version) {
          throw error;
        }
        return { newer };
      }
    },
    onSuccess: ({ saved, newer }) => {
      queries.invalidateQueries({ queryKey: [KEY] });
      if (saved) {
        toasts.post({ title: options.savedText, timeout: 5_000 });
        onSaved(saved);
      } else if (item && newer) {
        const before = draftOf(item);
        setState(now => ({
          item: newer,
          draft: mergeDrafts(before, now.draft, draftOf(newer)),
          conflict: { before, newer },
        }));
      }
    },
  });

  const fields = Object.keys(draft);
  // Who may not do it is no matter of a field, which may not even be shown.
  const isForbidden =
    save.error !== null && failureKind(save.error) === 'not-allowed';
  const refused = save.error
    ? refusedProblems(failureMessage(save.error), isForbidden ? [] : fields)
    : undefined;
  const unchanged = (refused?.problems ?? []).filter(({ path }) => {
    const field = path.split('.')[0] as keyof D;
    return isSame(save.variables?.[field], draft[field]);
  });
  const found = check(draft);
  const problems = [...(isTried ? found : []), ...unchanged];
  const drafts = conflict && {
    before: conflict.before,
    mine: draft,
    newer: draftOf(conflict.newer),
  };
  return {
    draft,
    isChanged: changedKeys(item ? draftOf(item) : empty, draft).length > 0,
    change: part =>
      setState(now => ({ ...now, draft: { ...now.draft, ...part } })),
    problemOf: path => problemOf(problems, path),
    newsOf: key => drafts && newsOf(key, drafts),
    conflict: conflict && {
      by: conflict.newer.updatedBy,
      at: conflict.newer.updatedAt,
      changed: changedKeys(
        conflict.before,
        draftOf(conflict.newer),
      ) as Conflict<D>['changed'],
    },
    failure: refused?.rest,
    isPending: save.isPending,
    submit: () => {
      setTried(true);
      if (found.length === 0 && !save.isPending) {
        save.mutate(draft);
      }
    },
  };
}
