package dev.leash.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The page of a running JVM in a real browser. */
class LivePageIT {

  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:[0-9]+/)#token=(\\w+)");
  private static final String CARD = "document.querySelector('#leak-cards>.card')";

  private static Chromium browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void
      a_leak_appears_grows_and_stays_open_and_is_released_after_a_dry_run_and_the_heap_is_looked_at()
          throws Exception {
    try (Running drip = drip("http=0,interval=300ms")) {
      browser.open(address(drip).group());
      assertThat(browser.text("location.href")).doesNotContain("token");
      assertThat(browser.text("document.getElementById('no-leaks').textContent"))
          .isEqualTo("No leaks were found.");

      drip.send("leak").awaitStdout("did leak");
      Patience.until(() -> text().contains("100 live of 100"));
      browser.driver().findElement(By.cssSelector("#leak-cards summary")).click();

      drip.send("leak again").awaitStdout("did leak again");
      Patience.until(() -> text().contains("200 live of 200"));
      assertThat(browser.eval(CARD + ".querySelector('details').open")).isEqualTo(true);
      Patience.until(() -> browser.eval(CARD + ".querySelector('.growth canvas')") != null);
      Patience.until(() -> verdicts().startsWith("1 leak found after "));
      assertThat(browser.violations()).isEmpty();
      for (int width : new int[] {360, 2560}) {
        browser.size(width, 800);
        browser.dark(width == 360);
        Patience.until(() -> browser.number("window.innerWidth") == width);
        assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(browser.violations()).as("%d wide", width).isEmpty();
      }
      browser.size(1280, 900);

      // What has stopped growing for as long as it grew is accused no more.
      drip.send("leak a third time").awaitStdout("did leak a third time");
      Patience.until(() -> text().contains("300 live of 300"));
      browser.driver().findElement(By.cssSelector("[data-release]")).click();
      Patience.until(() -> dialog().startsWith("This would release 300 registrations."));
      browser.driver().findElement(By.id("release-yes")).click();
      Patience.until(() -> dialog().startsWith("Released 300 of 300"));
      browser.driver().findElement(By.id("release-no")).click();
      drip.send("count").awaitStdout("count 10");

      browser.driver().findElement(By.id("prove")).click();
      Patience.until(() -> dialog().contains("it stands still for up to about"));
      browser.driver().findElement(By.id("release-yes")).click();
      Patience.until(() -> dialog().startsWith("After a look at the heap: "));
      browser.driver().findElement(By.id("release-no")).click();
      drip.send("early").send("end");
      assertThat(drip.join().exitCode()).isZero();
    }
  }

  private static String text() {
    return browser.text("document.getElementById('leak-cards').textContent");
  }

  private static String verdicts() {
    return browser.text("document.getElementById('verdicts').textContent");
  }

  private static String dialog() {
    return browser.text("document.getElementById('release-text').textContent");
  }

  private static Running drip(String options) {
    return Program.of("programs.control.Drip").agent(options).start().awaitStdout("ready");
  }

  private static Matcher address(Running drip) {
    Patience.until(() -> ADDRESS.matcher(drip.stderr()).find());
    Matcher found = ADDRESS.matcher(drip.stderr());
    assertThat(found.find()).isTrue();
    return found;
  }
}
