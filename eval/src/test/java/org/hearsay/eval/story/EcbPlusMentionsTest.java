package org.hearsay.eval.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbPlusMentionsTest {
  private static final String XML =
      """
      <Document doc_name="9_1ecbplus.xml">
      <token t_id="1" sentence="0" number="0">example</token>
      <token t_id="2" sentence="1" number="0">Miners</token>
      <token t_id="3" sentence="1" number="1">walked</token>
      <token t_id="4" sentence="1" number="2">out</token>
      <token t_id="5" sentence="1" number="3">.</token>
      <token t_id="6" sentence="2" number="0">Unread</token>
      <token t_id="7" sentence="3" number="0">Strike</token>
      <token t_id="8" sentence="3" number="1">halted</token>
      <Markables>
      <ACTION_OCCURRENCE m_id="10"><token_anchor t_id="3"/><token_anchor t_id="4"/></ACTION_OCCURRENCE>
      <HUMAN_PART_PER m_id="11"><token_anchor t_id="2"/></HUMAN_PART_PER>
      <ACTION_OCCURRENCE m_id="12"><token_anchor t_id="6"/></ACTION_OCCURRENCE>
      <ACTION_OCCURRENCE m_id="13"><token_anchor t_id="7"/></ACTION_OCCURRENCE>
      <NEG_ACTION_ASPECTUAL m_id="14"><token_anchor t_id="8"/></NEG_ACTION_ASPECTUAL>
      <ACTION_OCCURRENCE m_id="15" TAG_DESCRIPTOR="walkout"/>
      </Markables>
      <Relations>
      <CROSS_DOC_COREF r_id="1" note="ACT77"><source m_id="10"/><source m_id="13"/><target m_id="15"/></CROSS_DOC_COREF>
      </Relations>
      </Document>
      """;

  @TempDir private Path folder;
  private MarkedDocument marked;

  @BeforeEach
  void read() throws IOException {
    Files.createDirectories(folder.resolve("9"));
    Files.writeString(folder.resolve("9/9_1ecbplus.xml"), XML, StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("sentences.csv"),
        "Topic,File,Sentence Number\n9,1ecbplus,1\n9,1ecbplus,3\n",
        StandardCharsets.UTF_8);
    marked = EcbPlusMentions.of(folder, EcbPlusReader.folder(folder)).get(0);
  }

  @Test
  void onlyAnnotatedSentencesAreRead() {
    assertEquals("Miners walked out.\n\nStrike halted", marked.text());
  }

  @Test
  void mentionsOfEventsHaveTheirWords() {
    assertEquals(
        List.of("walked out", "Strike", "halted"),
        marked.mentions().stream().map(each -> each.span().text(marked.text())).toList());
  }

  @Test
  void whatNoChainHoldsIsAChainOfItsOwn() {
    assertEquals(
        List.of("ACT77", "ACT77", "9_1ecbplus:14"),
        marked.mentions().stream().map(GoldMention::chain).toList());
  }
}
