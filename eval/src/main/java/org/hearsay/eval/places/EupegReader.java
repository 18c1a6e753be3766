package org.hearsay.eval.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads LGL and GeoVirus as EUPEG stores them; LGL counts characters from 0, GeoVirus from 1. */
public final class EupegReader {
  private EupegReader() {}

  /** The articles of LGL. */
  public static List<PlaceDocument> lgl(Path file) throws IOException {
    return read(file, "toponym", "phrase", 0);
  }

  /** The articles of GeoVirus. */
  public static List<PlaceDocument> geoVirus(Path file) throws IOException {
    return read(file, "location", "name", 1);
  }

  private static List<PlaceDocument> read(Path file, String item, String phrase, int origin)
      throws IOException {
    NodeList articles = parse(file).getElementsByTagName("article");
    List<PlaceDocument> documents = new ArrayList<>();
    for (int i = 0; i < articles.getLength(); i++) {
      Element article = (Element) articles.item(i);
      List<GoldToponym> located = new ArrayList<>();
      List<GoldToponym> unlocated = new ArrayList<>();
      NodeList marked = article.getElementsByTagName(item);
      for (int j = 0; j < marked.getLength(); j++) {
        Element each = (Element) marked.item(j);
        boolean known = !text(each, "lat").isEmpty() && !text(each, "lon").isEmpty();
        (known ? located : unlocated).add(toponym(each, phrase, origin, known));
      }
      documents.add(new PlaceDocument(i, text(article, "text"), located, unlocated));
    }
    return documents;
  }

  private static Element parse(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(input).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not readable as XML: " + file, e);
    }
  }

  private static GoldToponym toponym(Element each, String phrase, int origin, boolean known) {
    return new GoldToponym(
        text(each, phrase),
        Integer.parseInt(text(each, "start")) - origin,
        Integer.parseInt(text(each, "end")) - origin,
        known ? Double.parseDouble(text(each, "lat")) : 0,
        known ? Double.parseDouble(text(each, "lon")) : 0);
  }

  private static String text(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
