package org.hearsay.language.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The inventories of the encoder's heads, each in the order of the head's outputs.
 *
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param relations universal dependency relations
 * @param lemmas edit rules
 * @param names BIO tags of names
 * @param roles BIO tags of attribution roles
 */
public record Labels(
    List<String> upos,
    List<String> xpos,
    List<String> relations,
    List<String> lemmas,
    List<String> names,
    List<String> roles) {
  public Labels {
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    relations = List.copyOf(relations);
    lemmas = List.copyOf(lemmas);
    names = List.copyOf(names);
    roles = List.copyOf(roles);
  }

  /** The labels of the shipped encoder. */
  public static Labels load() {
    try {
      return new ObjectMapper().readValue(Resources.bytes("labels.json"), Labels.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the labels", e);
    }
  }
}
