/** Where a command reads its surroundings and writes its answers. */
export interface CommandIo {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
  env: Readonly<Record<string, string | undefined>>;
  /** True where a person watches standard error, so that progress is worth showing. */
  isTerminal: boolean;
}

/** One verb of the operator's tool. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** The whole help text. */
  usage: string;
  /** Resolves with the exit status: 0 done, 1 something asked for failed, 2 wrong usage. */
  run(args: string[], io: CommandIo): Promise<number>;
}
