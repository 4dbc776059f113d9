import type { APIRoute } from 'astro';
import { pledgeJsonSchema } from '../../../publish/to-json-schema.ts';

export const GET: APIRoute = () => new Response(pledgeJsonSchema());
