package org.hearsay.eval.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the documents of ECB+. A story is a topic and whether the document is of ECB or of the part
 * that was added; the added documents begin with the words of their address, which are left out.
 */
public final class EcbPlusReader {
  private static final String ADDED = "ecbplus.xml";

  private EcbPlusReader() {}

  /** The documents below a folder, by path. */
  public static List<StoryDocument> folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    List<StoryDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(read(file));
    }
    return List.copyOf(documents);
  }

  private static StoryDocument read(Path file) throws IOException {
    String name = file.getFileName().toString();
    boolean added = name.endsWith(ADDED);
    String topic = name.substring(0, name.indexOf('_'));
    TokenText text = new TokenText();
    NodeList tokens = tokens(file);
    for (int i = 0; i < tokens.getLength(); i++) {
      Element token = (Element) tokens.item(i);
      if (!(added && token.getAttribute("sentence").equals("0"))) {
        text.add(token.getTextContent());
      }
    }
    String id = name.substring(0, name.lastIndexOf('.'));
    return new StoryDocument(id, topic, topic + (added ? "+" : ""), text.toString());
  }

  private static NodeList tokens(Path file) throws IOException {
    return xml(file).getElementsByTagName("token");
  }

  static Document xml(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(in);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
