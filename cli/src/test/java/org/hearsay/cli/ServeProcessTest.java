package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own, told to stop as service managers do. */
class ServeProcessTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOKEN = "a-token-of-more-than-128-bits";
  private static final int PATIENCE_SECONDS = 60;

  /** What Stop promises. */
  private static final int BOUND_SECONDS = 30;

  @TempDir Path folder;
  private Process process;

  @AfterEach
  void kill() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private Path log() {
    return folder.resolve("serve.log");
  }

  private URI start() throws Exception {
    Path token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            Hearsay.class.getName(),
            "serve",
            "--port",
            "0",
            "--log",
            "json",
            "--token-file",
            token.toString(),
            "--store",
            folder.resolve("serve.db").toString());
    process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(log().toFile())
            .start();
    for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
      String said = Files.readString(log());
      int at = said.indexOf("http://127.0.0.1:");
      if (at >= 0 && said.indexOf('"', at) > 0) {
        return URI.create(said.substring(at, said.indexOf('"', at)));
      }
      assertTrue(process.isAlive(), said);
      Thread.sleep(50);
    }
    throw new AssertionError("it never answered: " + Files.readString(log()));
  }

  private List<JsonNode> logged() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(log())) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @Test
  void aServerThatIsToldToStopFinishesTheReportBeingSentAndEndsWithZero() throws Exception {
    URI address = start();
    String report =
        "The army shelled the town on Monday, the minister said. The governor denied it.\n";
    String head =
        "POST /api/v1/reports?title=whose HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Content-Type: text/plain\r\nAuthorization: Bearer "
            + TOKEN
            + "\r\nContent-Length: "
            + report.length()
            + "\r\n\r\n";
    try (Socket sender = new Socket(address.getHost(), address.getPort())) {
      sender.setSoTimeout(PATIENCE_SECONDS * 1000);
      send(sender, head + report.substring(0, 20));
      Thread.sleep(500);
      long begun = System.nanoTime();
      process.destroy();
      awaitClosed(address);
      send(sender, report.substring(20));
      String answer =
          new String(sender.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(answer.startsWith("HTTP/1.1 201 "), answer + Files.readString(log()));
      assertTrue(process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS), "it does not end");
      assertEquals(0, process.exitValue(), Files.readString(log()));
      assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(BOUND_SECONDS));
    }
    SampleStore.Run checked = new SampleStore(folder.resolve("serve.db")).run("store", "check");
    assertEquals(0, checked.status(), checked.out() + checked.err());
    assertTrue(checked.out().contains("sound, 1 reading"), checked.out());
    theLogTellsWhatWasAnsweredButNotToWhomOrAboutWhat();
  }

  private void theLogTellsWhatWasAnsweredButNotToWhomOrAboutWhat() throws IOException {
    List<JsonNode> lines = logged();
    JsonNode answered =
        lines.stream()
            .filter(line -> line.path("event").asText().equals("answered"))
            .findFirst()
            .orElseThrow();
    assertEquals("POST", answered.path("method").asText());
    assertEquals("/api/v1/reports", answered.path("route").asText());
    assertEquals(201, answered.path("status").asInt());
    assertTrue(answered.path("ms").asDouble() >= 500, answered.toString());
    assertTrue(answered.path("time").asText().endsWith("Z"), answered.toString());
    String all = answered.toString();
    assertFalse(all.contains("127.0.0.1") || all.contains("whose") || all.contains(TOKEN), all);
    assertEquals("stopped", lines.get(lines.size() - 1).path("message").asText());
  }

  @Test
  void aServerThatNobodyAsksEndsWithinSeconds() throws Exception {
    start();
    process.destroy();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS), "it does not end");
    assertEquals(0, process.exitValue());
  }

  private static void send(Socket socket, String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  /** Waits until nobody new is let in. */
  private static void awaitClosed(URI address) throws Exception {
    for (int i = 0; i < 100; i++) {
      try (Socket more = new Socket(address.getHost(), address.getPort())) {
        more.setSoTimeout(50);
      } catch (ConnectException refused) {
        return;
      }
      Thread.sleep(50);
    }
    assertThrows(
        ConnectException.class, () -> new Socket(address.getHost(), address.getPort()).close());
  }
}
