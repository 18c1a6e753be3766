package org.hearsay.eval.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that ran to its end, and what it took.
 *
 * @param status its exit status
 * @param cpuSeconds processor time, which a busy machine does not change
 * @param peakMegabytes the most memory that it held; 0 where the system does not tell
 */
record MeasuredProcess(int status, double cpuSeconds, long peakMegabytes) {
  private static final long LOOK_MILLIS = 50;
  private static final double SECOND = 1e3;
  private static final long KILOBYTES = 1024;
  private static final String PEAK = "VmHWM:";

  /** Runs a command; what it prints goes to the log. */
  static MeasuredProcess run(List<String> command, Path folder, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    try {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peak(process.pid()));
        cpu = process.info().totalCpuDuration().orElse(cpu);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command.get(0), e);
    }
    return new MeasuredProcess(process.exitValue(), cpu.toMillis() / SECOND, peak / KILOBYTES);
  }

  /** The most memory that a process held so far, in kilobytes, as Linux tells it. */
  private static long peak(long pid) {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // It ended between two looks.
      return 0;
    }
  }
}
