package org.hearsay.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  private static Message.Builder plain() {
    return Message.from("Hearsay <news@site.example>", "reader@post.example")
        .id("<d1.s1@site.example>")
        .subject("What is new")
        .text("Nothing.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nBcc: other@post.example",
        "a\nBcc: other@post.example",
        "a\rBcc: other@post.example",
        "a\u0000b",
        "a\u0085b",
        "a\u2028Bcc: b",
        "a\u2029b",
        "\u000b",
      })
  void noFieldTakesALineBreakOrAnotherControlCharacter(String evil) {
    Message.Builder id = plain().id("<" + evil + "@site.example>");
    assertThrows(IllegalArgumentException.class, id::build);
    assertThrows(IllegalArgumentException.class, plain().subject(evil)::build);
    assertThrows(IllegalArgumentException.class, plain().returnPath(evil + "@a.example")::build);
    assertThrows(IllegalArgumentException.class, plain().header("X-A", evil)::build);
    assertThrows(IllegalArgumentException.class, plain().header(evil, "a")::build);
    assertThrows(
        IllegalArgumentException.class,
        Message.from(evil, "reader@post.example").id("<1@a.example>")::build);
    assertThrows(
        IllegalArgumentException.class,
        Message.from("news@site.example", evil + "@post.example").id("<1@a.example>")::build);
    assertFalse(Addresses.isPlain(evil + "@post.example"));
    assertFalse(Addresses.isPlain("reader@post.example" + evil));
  }

  @Test
  void aRefusalDoesNotRepeatWhatWasRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, plain().subject("se\ncret")::build);
    assertFalse(String.valueOf(refused.getMessage()).contains("cret"));
  }

  @Test
  void fieldsThatAMessageHasAreNotSetASecondTime() {
    for (String name : new String[] {"Bcc", "to", "FROM", "Content-Type", "DKIM-Signature"}) {
      assertThrows(IllegalArgumentException.class, plain().header(name, "x")::build);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example,c@d.example",
        "a@b.example c@d.example",
        "A <a@b.example>",
        "a@[127.0.0.1]",
        "\"a b\"@c.example",
        "@b.example",
        "a@",
        "a@-b.example",
        "a..b@c.example",
        ".a@c.example",
        "a@b..example",
        "a(comment)@b.example",
        "a@localhost",
        "a@b.example;",
        "",
      })
  void onlyOnePlainAddressIsOne(String address) {
    assertFalse(Addresses.isPlain(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b.example", "o'neil+news@mail.b.example", "X.y_z@b-c.example", "1@2.example"})
  void plainAddressesAre(String address) {
    assertTrue(Addresses.isPlain(address));
  }

  @Test
  void theFieldsOfOneClickAreBothThere() {
    Message message = plain().unsubscribe("https://site.example/u/abc").build();
    assertEquals(
        "[Header[name=List-Unsubscribe, value=<https://site.example/u/abc>],"
            + " Header[name=List-Unsubscribe-Post, value=List-Unsubscribe=One-Click]]",
        message.headers().toString());
    assertEquals("news@site.example", message.returnPath());
    assertEquals("post.example", message.domain());
  }
}
