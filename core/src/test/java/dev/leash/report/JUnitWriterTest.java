package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.snapshot.Snapshot.OwnerState;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitWriterTest {

  private static Element suite(Report report) throws Exception {
    String xml = ReportFormat.JUNIT.writer().toString(report);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static Element only(Element parent, String tag) {
    assertThat(parent.getElementsByTagName(tag).getLength()).as(tag).isOne();
    return (Element) parent.getElementsByTagName(tag).item(0);
  }

  @Test
  void the_suite_counts_each_leak_as_a_failed_test() throws Exception {
    Element suite = suite(Samples.report(Samples.chat(), Samples.bare()));
    assertThat(suite.getTagName()).isEqualTo("testsuite");
    assertThat(suite.getAttribute("name")).isEqualTo("leash");
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    assertThat(suite.getAttribute("errors")).isEqualTo("0");
    assertThat(suite.getAttribute("time")).isEqualTo("61.500");
    assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-01-31T12:00:00");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(2);
  }

  @Test
  void a_failed_test_is_named_after_the_code_to_blame_and_holds_the_text_block() throws Exception {
    Element test = only(suite(Samples.report(Samples.chat())), "testcase");
    assertThat(test.getAttribute("classname")).isEqualTo("com.acme.Chat");
    assertThat(test.getAttribute("name")).isEqualTo("ACCUMULATING 3f9c21aa0b12");
    Element failure = only(test, "failure");
    assertThat(failure.getAttribute("type")).isEqualTo("ACCUMULATING");
    assertThat(failure.getAttribute("message"))
        .isEqualTo(
            "Chat.open registers Chat$Window with EventBus again and again and removes almost none"
                + " of them: 500 live of 500 registered, 0 released");
    assertThat(failure.getTextContent()).isEqualTo(TextWriter.block(Samples.chat()));
  }

  @Test
  void no_leaks_are_one_passed_test() throws Exception {
    Element suite = suite(Samples.report());
    assertThat(suite.getAttribute("tests")).isEqualTo("1");
    assertThat(suite.getAttribute("failures")).isEqualTo("0");
    assertThat(only(suite, "testcase").getAttribute("name")).isEqualTo("no leaks");
    assertThat(suite.getElementsByTagName("failure").getLength()).isZero();
  }

  @Test
  void a_suspect_is_told_and_fails_nothing() throws Exception {
    Element suite = suite(Samples.suspecting());
    assertThat(suite.getAttribute("failures")).isEqualTo("0");
    assertThat(only(suite, "system-out").getTextContent())
        .contains("no leaks, 1 suspect")
        .contains("SUSPECT 51b0cc01e2f7");
  }

  @Test
  void text_from_the_application_cannot_break_the_markup() throws Exception {
    OwnerState owner = new OwnerState("</failure>]]>&\u0000\ud800\uffff\"'", 1, true);
    Element failure = only(suite(Samples.report(Samples.owned(owner))), "failure");
    assertThat(failure.getTextContent()).contains("</failure>]]>&");
  }

  @Test
  void what_XML_cannot_hold_is_replaced() {
    assertThat(MarkupEscaper.escape("a\u0000b\ud800c\uffffd\u001be\ud83d\ude00"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ud83d\ude00");
  }
}
