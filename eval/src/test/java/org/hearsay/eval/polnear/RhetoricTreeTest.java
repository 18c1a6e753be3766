package org.hearsay.eval.polnear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class RhetoricTreeTest {
  private static final String XML =
      """
      <rst><header><relations>
      <rel name="attribution-positive" type="rst"/><rel name="elaboration" type="rst"/>
      <rel name="same-unit" type="multinuc"/><rel name="joint" type="multinuc"/>
      </relations></header><body>
      <segment id="1" parent="2" relname="attribution-positive">Ana said</segment>
      <segment id="2" parent="10" relname="span">ships left</segment>
      <segment id="3" parent="2" relname="elaboration">which were old .</segment>
      <segment id="4" parent="12" relname="same-unit">Planes ,</segment>
      <segment id="5" parent="12" relname="attribution-positive">Ivo thinks ,</segment>
      <segment id="6" parent="12" relname="same-unit">came back .</segment>
      <group id="10" type="span" parent="11" relname="joint"/>
      <group id="12" type="multinuc" parent="13" relname="span"/>
      <group id="13" type="span" parent="11" relname="joint"/>
      <group id="11" type="multinuc"/>
      <signals><signal source="1" type="semantic" subtype="attribution_source" tokens="1"/></signals>
      </body></rst>
      """;

  private static List<RhetoricTree.Reported> attributions() throws Exception {
    return RhetoricTree.of(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(XML.getBytes(StandardCharsets.UTF_8))))
        .attributions();
  }

  @Test
  void theContentIsTheNodeWithoutWhatElseHangsOnIt() throws Exception {
    assertEquals(List.of(2, 3), attributions().get(0).content());
    assertEquals(List.of(0), attributions().get(0).source());
  }

  @Test
  void aReportingClauseInTheMiddleLeavesItsContentInTwoPieces() throws Exception {
    assertEquals(List.of(8, 9, 13, 14, 15), attributions().get(1).content());
    assertEquals(List.of(10, 11, 12), attributions().get(1).satellite());
    assertEquals(List.of(), attributions().get(1).source());
  }
}
