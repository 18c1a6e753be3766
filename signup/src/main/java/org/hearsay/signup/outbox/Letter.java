package org.hearsay.signup.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a message says, before anybody knows how it is carried.
 *
 * @param to an address; of a webhook where it listens
 * @param text the plain part; of a webhook its JSON
 * @param leave address that ends the mails with one click, for messages that come again and again
 */
public record Letter(
    String to, String subject, String text, Optional<String> html, Optional<String> leave) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As it waits in the store. */
  String json() {
    ObjectNode node = JSON.createObjectNode();
    node.put("to", to).put("subject", subject).put("text", text);
    html.ifPresent(page -> node.put("html", page));
    leave.ifPresent(link -> node.put("leave", link));
    return node.toString();
  }

  static Letter of(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return new Letter(
          node.path("to").asText(),
          node.path("subject").asText(),
          node.path("text").asText(),
          Optional.ofNullable(node.path("html").textValue()),
          Optional.ofNullable(node.path("leave").textValue()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a letter in the outbox cannot be read", e);
    }
  }
}
