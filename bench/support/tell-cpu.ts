// A process of its own tells its parent how much CPU it has used, in seconds, each time that it is asked.

export const tellCpu = (): void => {
  process.on('message', (asked) => {
    if (asked !== 'cpu') return;
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1e6);
  });
};
