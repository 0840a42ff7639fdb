import type { paths } from './schema.d.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths of the contract that know this method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: object } ? P : never;
}[keyof paths] &
  string;

export type Operation<M extends Method, P extends keyof paths> = M extends keyof paths[P]
  ? NonNullable<paths[P][M]>
  : never;

export type Query<O> = O extends { parameters: { query?: infer Q } } ? Q : never;
export type PathParameters<O> = O extends { parameters: { path: infer P } } ? P : Record<string, string>;
export type Body<O> = O extends { requestBody?: { content: infer C } } ? C[keyof C] : undefined;

/** The JSON of a 2xx answer. */
export type Data<O> = O extends { responses: infer R }
  ? {
      [S in keyof R]: S extends 200 | 201 | 202 | 204
        ? R[S] extends { content: { 'application/json': infer D } }
          ? D
          : undefined
        : never;
    }[keyof R]
  : never;
