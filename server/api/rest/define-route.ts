import type { z } from "zod";
import type { Ctx, WorkspaceRef } from "@/server/access/context";
import type { Permission } from "@/server/access/schema";

export type RouteMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The context of use cases, and the workspace the key or session works in. */
export type RouteCtx = Ctx & { workspace: WorkspaceRef };

/** A body the handler reads itself, as a stream: `input.request.body`. */
export type RawBody = { contentType: string; description: string; fields?: z.ZodType };

/** An answer the handler writes itself: it returns a `Response`, usually a stream. */
export type RawResponse = { contentTypes: readonly string[]; description: string };

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

export type RouteInput<P, Q, B> = {
  params: Output<P>;
  query: Output<Q>;
  body: Output<B>;
  /** For streams in both directions, and for its `signal`. */
  request: Request;
};

export type RouteDefinition<
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
  R extends z.ZodType | undefined,
> = {
  method: RouteMethod;
  /** Below `/api/v1`, with parameters in braces: `/datasets/{id}`. */
  path: `/${string}`;
  permission: Permission;
  /** One line for the reference: what the caller gets or does. */
  summary: string;
  /** Heading under which the reference lists it. */
  tag: string;
  params?: P;
  /** Values arrive as text: use `z.coerce` for numbers and dates. */
  query?: Q;
  /** A JSON body of at most 1 MiB. */
  body?: B;
  rawBody?: RawBody;
  response?: R;
  rawResponse?: RawResponse;
  /** 200 unless said otherwise; 204 where there is no `response`. */
  status?: 200 | 201 | 202 | 204;
  handle(
    ctx: RouteCtx,
    input: RouteInput<P, Q, B>,
  ): Promise<(R extends z.ZodType ? z.input<R> : undefined) | Response>;
};

/** A route with its types forgotten, as the table holds it. */
export type Route = Omit<
  RouteDefinition<z.ZodType | undefined, z.ZodType | undefined, z.ZodType | undefined, z.ZodType | undefined>,
  "handle"
> & { handle(ctx: RouteCtx, input: RouteInput<never, never, never>): Promise<unknown> };

/** One route of REST v1: validation, the OpenAPI document and the permission check derive from it. */
export function defineRoute<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  R extends z.ZodType | undefined = undefined,
>(definition: RouteDefinition<P, Q, B, R>): Route {
  return definition as Route;
}
