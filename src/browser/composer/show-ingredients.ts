import type { Draft } from '../../authoring/draft.ts';
import { understoodPledge } from '../../authoring/understood-pledge.ts';
import { SMART, smartIngredients } from '../../rules/smart.ts';
import { byId, element } from '../element.ts';
import type { Session } from './session.ts';

/** Shows which ingredients of a promise that can be followed a pledge has. */
export function showIngredients({ translator }: Session, draft: Draft): void {
  const { t } = translator;
  const has = smartIngredients(understoodPledge(draft));
  byId('smart').replaceChildren(
    ...SMART.map((name) =>
      element(
        'li',
        {},
        element('span', { 'aria-hidden': 'true' }, has[name] ? '●' : '○'),
        element(
          'span',
          {},
          element('strong', {}, t(`composer.smart.${name}`)),
          has[name] ? ` – ${t('composer.smart.said')}` : ` – ${t(`composer.smart.${name}.how`)}`,
        ),
      ),
    ),
  );
}
