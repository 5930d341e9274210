package dev.leash.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.report.Report;
import dev.leash.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The HTML report in a real browser, in which only one test at a time can open its page. */
@Execution(ExecutionMode.SAME_THREAD)
class ReportPageIT {

  private static final int MOST_BYTES = 3_000_000;
  private static final long MOST_NODES = 60_000;
  private static final String ROWS = "document.querySelectorAll('#site-rows>tr').length";

  /** How many points of a plot have the colour of a name. */
  private static final String COLOURED =
      "((c, name) => { const one = document.createElement('canvas').getContext('2d');"
          + " one.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name); one.fillRect(0, 0, 1, 1);"
          + " const [r, g, b] = one.getImageData(0, 0, 1, 1).data;"
          + " const all = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
          + " let n = 0; for (let i = 0; i < all.length; i += 4)"
          + " if (all[i] === r && all[i + 1] === g && all[i + 2] === b && all[i + 3] === 255) n++;"
          + " return n; })(document.querySelector('%s canvas'), '%s')";

  private static final String OPEN = "document.querySelectorAll('main details[open]')";

  /** The pieces of names, between which a line may end, that are on two lines all the same. */
  private static final String BROKEN =
      "(() => { const found = []; const range = document.createRange();"
          + " const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
          + " while (texts.nextNode()) { const text = texts.currentNode;"
          + " if (!text.parentElement.closest('.card') || /\\s/.test(text.data.trim())) continue;"
          + " range.selectNodeContents(text);"
          + " if (new Set([...range.getClientRects()].map(r => r.top)).size > 1) found.push(text.data); }"
          + " return found.join(); })()";

  /** From the start of the navigation, with reading, scripts and layout. */
  private static final String LOADED =
      "Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)";

  private static Chromium browser;
  private static Path shop;
  private static Path large;

  @BeforeAll
  static void start(@TempDir Path there) throws IOException {
    browser = Chromium.start();
    shop = write(SampleReports.shop(), there.resolve("shop.html"));
    large = write(SampleReports.large(), there.resolve("large.html"));
  }

  private static Path write(Report report, Path file) throws IOException {
    return Files.writeString(file, ReportFormat.HTML.writer().toString(report));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openShop() {
    browser.print(false);
    browser.dark(false);
    browser.size(1280, 900);
    browser.open(shop.toUri().toString());
  }

  @Test
  void the_growth_of_a_leak_is_drawn() throws InterruptedException {
    String canvas = "document.querySelector('#leak-cards .growth canvas')";
    Patience.until(() -> browser.eval(canvas) != null);
    assertThat(
            browser.number(
                "(c => [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]"
                    + ".filter((v, i) => i % 4 === 3 && v > 0).length)("
                    + canvas
                    + ")"))
        .isGreaterThan(1000);
  }

  @Test
  void the_timeline_has_a_line_for_all_for_the_busiest_apis_and_for_the_heap() {
    assertThat(browser.text("document.querySelector('#timeline .u-legend').textContent"))
        .contains("Live, all", "guava-eventbus", "Heap after collection");
  }

  @Test
  void releases_verdicts_and_owners_are_shown_over_time() {
    assertThat(browser.text("document.querySelector('#flow .u-legend').textContent"))
        .contains("Registered", "Released")
        .doesNotContain("Ended otherwise");
    assertThat(browser.text("document.querySelector('#owner-plot .u-legend').textContent"))
        .contains("HTTP session", "named owner");
    assertThat(browser.text("document.getElementById('verdicts').textContent"))
        .isEqualTo("1 leak found after 6 min, 2 leaks found after 10 min.");
    assertThat(browser.number(COLOURED.formatted("#timeline", "--red"))).isGreaterThan(100);
    assertThat(browser.number(COLOURED.formatted("#flow", "--s2"))).isGreaterThan(100);
  }

  @Test
  void a_card_opens_and_marks_the_application_s_own_code() {
    browser.driver().findElement(By.cssSelector("#leak-cards summary")).click();
    assertThat(browser.text("document.querySelector('#leak-cards li.own').textContent"))
        .contains("com.acme.shop.checkout.OrderNotifications.open");
    assertThat(
            browser.text(
                "[...document.querySelectorAll('#leak-cards>.card:first-child li:not(.own)')]"
                    + ".map(li => li.textContent).join()"))
        .contains("org.springframework", "java.lang.reflect.Method")
        .doesNotContain("com.acme");
  }

  @Test
  void a_leak_s_line_is_a_link_to_the_code_host() {
    assertThat(browser.driver().findElement(By.linkText("Open")).getDomAttribute("href"))
        .isEqualTo(
            "https://code.acme.example/shop/blob/main/com/acme/shop/checkout/"
                + "OrderNotifications.java#L42");
  }

  @Test
  void a_search_leaves_the_sites_that_have_all_its_words() {
    browser.driver().findElement(By.id("site-search")).sendKeys("ordernotif guava");
    assertThat(browser.number(ROWS)).isEqualTo(1);
    assertThat(browser.text("document.getElementById('site-shown').textContent"))
        .isEqualTo("1\u20131 of 1 sites");
  }

  @Test
  void a_filter_leaves_the_sites_that_fit() {
    choose("filter-kind", "HEARTBEAT");
    assertThat(browser.text("document.getElementById('site-rows').textContent"))
        .contains("StockRefresh.start")
        .doesNotContain("OrderNotifications");
  }

  @Test
  void sites_can_be_grouped_and_a_group_leads_to_its_sites() {
    choose("site-group", "Whose code");
    assertThat(browser.text("document.getElementById('group-rows').textContent"))
        .contains("own code", "frameworks");
    browser
        .driver()
        .findElement(By.xpath("//tbody[@id='group-rows']//button[.='own code']"))
        .click();
    assertThat(browser.number(ROWS)).isEqualTo(3);
  }

  private static void choose(String id, String option) {
    browser
        .driver()
        .findElement(By.xpath("//select[@id='" + id + "']/option[.='" + option + "']"))
        .click();
  }

  @Test
  void leaks_and_own_code_come_before_the_sites_of_frameworks() {
    assertThat(browser.text("document.querySelector('#site-rows>tr th').textContent"))
        .startsWith("OrderNotifications.open");
  }

  @Test
  void a_column_s_head_sorts_by_it() {
    browser.driver().findElement(By.cssSelector("th[data-sort=at] button")).click();
    assertThat(browser.text("document.querySelector('th[data-sort=at]').ariaSort"))
        .isEqualTo("ascending");
    assertThat(
            browser.text(
                "getComputedStyle(document.querySelector('th[data-sort=at] button'), '::after')"
                    + ".content"))
        .contains("\u25b4");
    assertThat(browser.text("document.querySelector('#site-rows>tr th').textContent"))
        .startsWith("ListenerRegistrar.refresh");
  }

  @Test
  void leaks_can_be_searched() {
    browser.driver().findElement(By.id("leak-search")).sendKeys("pricewatcher");
    assertThat(
            browser.number("document.querySelectorAll('#leak-cards>.card:not([hidden])').length"))
        .isEqualTo(1);
  }

  @Test
  void the_first_stop_of_the_keyboard_skips_to_the_leaks() {
    browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
    assertThat(browser.text("document.activeElement.className")).isEqualTo("skip");
  }

  @Test
  void it_is_dark_where_the_browser_is() {
    String colour = "getComputedStyle(document.body).backgroundColor";
    String light = browser.text(colour);
    browser.dark(true);
    assertThat(browser.text(colour)).isNotEqualTo(light).isEqualTo("rgb(20, 23, 27)");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1280, 2560})
  void nothing_has_to_be_scrolled_sideways(int width) {
    browser.size(width, 800);
    browser.open(shop.toUri().toString());
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    Patience.until(() -> browser.number("window.innerWidth") == width);
    assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  /** A card hides what goes beyond its edge, so that no scroll bar tells of it. */
  @Test
  void on_a_small_screen_a_card_shows_its_lines_to_their_ends() {
    browser.size(360, 800);
    browser.open(shop.toUri().toString());
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(
            browser.text(
                "[...document.querySelectorAll('.card')].flatMap(card =>"
                    + " [...card.querySelectorAll('code, button, a, dd, p')].filter(part =>"
                    + " part.getBoundingClientRect().right > card.getBoundingClientRect().right))"
                    + ".map(part => part.textContent).join()"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768})
  void names_break_between_their_parts_and_never_inside_of_a_word(int width) {
    browser.size(width, 800);
    browser.open(shop.toUri().toString());
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    Patience.until(() -> browser.eval("document.querySelector('ol.stack wbr')") != null);
    assertThat(browser.text(BROKEN)).isEmpty();
  }

  @Test
  void where_nothing_is_pointed_at_the_timeline_says_the_numbers_of_its_end() {
    assertThat(browser.text("document.querySelector('#timeline .u-legend').textContent"))
        .contains("Live, all1,779", "guava-eventbus1,200");
  }

  @Test
  void on_paper_every_card_is_open_and_drawn_and_nothing_is_there_to_be_pressed() {
    browser.dark(true);
    browser.print(true);
    assertThat(browser.text(OPEN + ".length")).isEqualTo("0");
    browser.driver().executeScript("window.dispatchEvent(new Event('beforeprint'))");

    assertThat(browser.number("document.querySelectorAll('.card details:not([open])').length"))
        .isZero();
    assertThat(browser.number("document.querySelectorAll('.card .growth canvas').length"))
        .isEqualTo(browser.number("document.querySelectorAll('.card').length"));
    assertThat(
            browser.text(
                "[...document.querySelectorAll('button,input,select,.card summary,.card a')]"
                    + ".filter(e => e.getClientRects().length).map(e => e.textContent).join()"))
        .isEmpty();
    assertThat(browser.text("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.number(COLOURED.formatted("#timeline", "--s0")))
        .as("dark lines on white paper")
        .isGreaterThan(100);
    assertThat(
            browser.text(
                "getComputedStyle(document.documentElement).getPropertyValue('--s0').trim()"))
        .isEqualTo("#0a58b5");

    browser.driver().executeScript("window.dispatchEvent(new Event('afterprint'))");
    assertThat(browser.text(OPEN + ".length")).isEqualTo("0");
  }

  /** Paper is about as wide as a tablet, on which the table is shown as a list. */
  @Test
  void on_paper_the_table_is_a_table_with_its_heads() {
    browser.size(700, 900);
    browser.print(true);
    assertThat(browser.text("document.querySelector('#site-table thead').innerText"))
        .contains("Registered by", "Event API", "Live");
    assertThat(
            browser.text(
                "getComputedStyle(document.querySelector('#site-table tbody tr')).display"))
        .isEqualTo("table-row");
    assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(700);
  }

  @ParameterizedTest
  @CsvSource({"1280,false", "1280,true", "360,false"})
  void axe_finds_no_fault(int width, boolean dark) throws IOException {
    browser.size(width, 800);
    browser.dark(dark);
    browser.open(shop.toUri().toString());
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void five_hundred_leaks_among_ten_thousand_sites_are_a_page_that_is_no_burden()
      throws IOException {
    browser.open(large.toUri().toString());
    System.out.println(
        "500 leaks, 10,000 sites: "
            + Files.size(large)
            + " bytes, "
            + browser.number("document.getElementsByTagName('*').length")
            + " elements, ready after "
            + browser.text("document.documentElement.dataset.ready")
            + " ms, loaded after "
            + browser.text(LOADED)
            + " ms");
    assertThat(Files.size(large)).isLessThan(MOST_BYTES);
    assertThat(browser.number("document.getElementsByTagName('*').length")).isLessThan(MOST_NODES);
    assertThat(browser.number("document.querySelectorAll('#leak-cards>.card').length"))
        .isEqualTo(500);
    assertThat(browser.text("document.getElementById('site-shown').textContent"))
        .isEqualTo("1\u201350 of 10,000 sites");
    browser.driver().findElement(By.id("site-after")).click();
    assertThat(browser.text("document.getElementById('site-shown').textContent"))
        .isEqualTo("51\u2013100 of 10,000 sites");
  }

  @Test
  void the_last_of_many_leaks_has_its_call_stack_when_it_is_opened() {
    browser.open(large.toUri().toString());
    browser
        .driver()
        .executeScript(
            "document.querySelector('#leak-cards>.card:last-child details').open = true");
    String stack = "document.querySelector('#leak-cards>.card:last-child ol.stack')";
    Patience.until(() -> browser.eval(stack) != null);
    assertThat(browser.text(stack + ".textContent"))
        .contains("com.acme.shop.module14.Feature499.open(Feature499.java:219)");
    assertThat(browser.text(stack + ".nextElementSibling.textContent")).contains("stack goes on");
  }
}
