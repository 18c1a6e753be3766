package org.hearsay.query.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The object of an item, for the few questions that look into it. */
final class Parsed {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private Parsed() {}

  static JsonNode of(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("what is written can be read", impossible);
    }
  }
}
