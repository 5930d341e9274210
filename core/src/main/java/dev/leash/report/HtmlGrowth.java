package dev.leash.report;

import dev.leash.site.Site;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;

/** Says how one site grew, and leaves room for the plot of it. */
final class HtmlGrowth {

  private final List<Moment> moments;
  private final Writer out;

  HtmlGrowth(History history, Writer out) {
    this.moments = history.moments();
    this.out = out;
  }

  void write(Site site, SiteIds ids) throws IOException {
    if (moments.size() < 2) {
      return;
    }
    Moment first = moments.get(0);
    Moment last = moments.get(moments.size() - 1);
    String time = Wording.duration(Duration.between(first.at(), last.at()).toMillis());
    out.append("<p class=\"soft\">Live over the last ").append(time).append(": from ");
    out.append(Wording.number(first.bySite().of(site))).append(" to ");
    out.append(Wording.number(last.bySite().of(site))).append(".</p>\n");
    out.append("<div class=\"growth\" data-growth=\"").append(MarkupEscaper.escape(ids.of(site)));
    out.append("\" role=\"img\" aria-label=\"Live registrations over time\" hidden></div>\n");
  }
}
