import type { APIRoute } from 'astro';
import { recordsOfEntity } from '../../../../authoring/register-slice.ts';
import { lateFiles } from '../../../../late-files.ts';
import { shardOf } from '../../../../pledge-shards.ts';
import { nameOfAll, nameOfOne } from '../../../../shown.ts';
import { site } from '../../../../site-dataset.ts';

// A file for each entity; where pledges share pages, for those of a shard.
export const getStaticPaths = () => {
  const shards = Number(import.meta.env.PLEDGE_SHARDS);
  const { entity, pledgesOfEntity, reports } = site().view;
  const files = Map.groupBy(entity.keys(), (entity) => (shards ? shardOf(entity, shards) : entity));
  return lateFiles(
    [...files].map(([entity, entities]) => ({ params: { entity }, props: { entities } })),
    ({ params, props: { entities } }) => ({
      path: `data/authored/entities/${params.entity}.json`,
      shows: nameOfAll(
        entities,
        entities.map((entity) =>
          (pledgesOfEntity.get(entity) ?? []).map((pledge) => [nameOfOne(pledge), reports.get(pledge.id)]),
        ),
      ),
      body: () => recordsOf(entities),
    }),
  );
};

function recordsOf(entities: readonly string[]): string {
  const { pledgesOfEntity, reports } = site().view;
  const reportsOf = (pledge: string) => reports.get(pledge) ?? [];
  const records = entities.map(
    (entity) => [entity, recordsOfEntity(pledgesOfEntity.get(entity) ?? [], reportsOf)] as const,
  );
  return JSON.stringify(import.meta.env.PLEDGE_SHARDS ? Object.fromEntries(records) : records[0]?.[1]);
}

export const GET: APIRoute<{ entities: string[] }> = ({ props }) => new Response(recordsOf(props.entities));
