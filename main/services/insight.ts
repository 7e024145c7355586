import { Refusal } from '../../preload/contract/errors.ts';
import type { Form } from '../../preload/contract/formKinds.ts';
import type { Insight } from '../../preload/contract/insight.ts';
import { RESPONSE_STATES, type Response } from '../../preload/contract/responseKinds.ts';
import { type Counted, insightOf } from '../domain/questionnaire/insight.ts';
import { withoutSmall } from '../domain/questionnaire/insightForOthers.ts';
import type { OpenStores } from './ports/stores.ts';

/** Numbers without names. */
export interface Insights {
  /** @throws Refusal notFound.form */
  numbers(form: string | null, audience: 'organizer' | 'others'): Insight;
}

export function createInsights({ stores }: { readonly stores: OpenStores }): Insights {
  /** Where somebody lives: what the roster says of whoever is chosen, else what they answered themselves. */
  const zoneOf = (response: Response, form: Form, zones: ReadonlyMap<string, string>): string => {
    const zoneId = response.person === null ? null : (stores().people.get(response.person)?.zoneId ?? null);
    if (zoneId !== null) return zones.get(zoneId) ?? '';
    const asked = form.questions.find(({ maps }) => maps.to === 'field' && maps.field === 'zone')?.key;
    const said = response.answers.find(({ question }) => question === asked);
    // Only a place that is one of ours: what is written freely may be anything.
    const counts = said && (said.decision === 'accept' || said.decision === 'open') && said.redaction === null;
    const words = counts && response.state !== 'rejected' ? (said.edited ?? said.value).text.trim() : '';
    if (words === '') return '';
    return [...zones.values()].find((name) => name.toLocaleLowerCase() === words.toLocaleLowerCase()) ?? '';
  };

  return {
    numbers(id, audience) {
      const open = stores();
      const one = id === null ? null : open.forms.get(id);
      if (one === undefined) throw new Refusal('notFound.form');
      const zones = new Map(open.zones.list().map(({ id, name }) => [id, name]));
      const forms = new Map<string, Form | undefined>();
      const formOf = ({ form, version }: Response): Form | undefined => {
        const key = `${form} ${version}`;
        if (!forms.has(key)) forms.set(key, open.forms.get(form, version));
        return forms.get(key);
      };
      const counted: Counted[] = [];
      for (const response of open.responses.every(id, RESPONSE_STATES)) {
        const form = formOf(response);
        if (form) counted.push({ response, form, zone: zoneOf(response, form, zones) });
      }
      const whole = insightOf(counted, one && { id: one.id, title: one.title });
      return audience === 'organizer' ? whole : withoutSmall(whole);
    },
  };
}
