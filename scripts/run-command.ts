/**
 * Runs an operator's command and sets the exit code to what it returns. What goes wrong ends it with code 1 and one clear
 * sentence, not a stack.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The command could not be run.'}\n`);
    process.exitCode = 1;
  }
}
