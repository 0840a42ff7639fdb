export type Cluster = {
  readonly port: number;
  readonly data: string;
  /** Of its owner, `postgres`. */
  readonly url: string;
  /** The server's own process. */
  pid(): number;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** As a crash would end it. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Stops the server and deletes its data. */
  remove(): Promise<void>;
};

export function findPostgres(): string | undefined;
export function startCluster(options?: {
  port?: number;
  settings?: Record<string, string>;
}): Promise<Cluster>;
