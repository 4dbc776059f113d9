import { afterEach, describe, expect, it } from 'vitest';
import { nameOfCountry } from '../src/bound-pages/country-page.ts';
import { placeViews } from '../src/model/place-view.ts';
import type { Pledge } from '../src/schema/pledge.ts';
import type { Site } from '../src/site-dataset.ts';
import { buildPledge, buildView } from './dataset-builder.ts';

afterEach(() => {
  globalThis.p2cSite = undefined;
});

/** The name of what the pages of Ghana show in a register of some pledges. */
function nameWith(...pledges: readonly Pledge[]): string {
  const view = buildView({ pledges });
  globalThis.p2cSite = { view } as Site;
  const ghana = placeViews(view).find(({ place }) => place.iso3 === 'GHA');
  return ghana ? nameOfCountry(ghana) : 'none';
}

const ofGhana = buildPledge({ id: 'in-ghana', focus_areas: ['accelerate'], entities: ['example-ministry'] });
const elsewhere = (fields: Partial<Pledge>): Pledge =>
  buildPledge({ id: 'elsewhere', countries: ['KEN'], entities: ['example-ministry'], ...fields });

describe('what the pages of a country show', () => {
  it('has the same name whatever is pledged elsewhere', () => {
    const one = nameWith(ofGhana, elsewhere({ focus_areas: ['access'] }));
    expect(nameWith(ofGhana, elsewhere({ focus_areas: ['adoption'], title: 'Another title' }))).toBe(one);
  });

  it('has another name where a pledge that names it, or is made from it, changes', () => {
    const before = nameWith(ofGhana);
    expect(nameWith({ ...ofGhana, title: 'Another title' })).not.toBe(before);
    expect(nameWith(ofGhana, elsewhere({ entities: ['acme-telecom'] }))).not.toBe(before);
  });

  it('has another name where its numbers lead elsewhere, though its own pledges are the same', () => {
    // The only pledge of a focus area: the list of the two is that of the one.
    expect(nameWith(ofGhana, elsewhere({ focus_areas: ['accelerate'] }))).not.toBe(
      nameWith(ofGhana, elsewhere({ focus_areas: ['access'] })),
    );
  });
});
