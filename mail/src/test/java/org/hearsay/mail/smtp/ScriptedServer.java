package org.hearsay.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mail server on this machine that answers some commands as it is told, all others kindly. */
final class ScriptedServer implements AutoCloseable {
  static final String HANG_UP = "";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param answers by the first word of a command; {@code .} is the end of a message
   */
  ScriptedServer(Map<String, String> answers) {
    this.answers = Map.copyOf(answers);
    try {
      socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException gone) {
        // The next one.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = client.getOutputStream();
    say(out, "220 here");
    boolean inMessage = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      if (inMessage && !line.equals(".")) {
        continue;
      }
      String word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
      String answer = answers.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 fine");
      if (answer.equals(HANG_UP)) {
        return;
      }
      say(out, answer);
      inMessage = answer.startsWith("354");
      if (word.equals("QUIT")) {
        return;
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
