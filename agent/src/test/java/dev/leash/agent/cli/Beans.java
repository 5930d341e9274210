package dev.leash.agent.cli;

import dev.leash.agent.control.CountsView;
import dev.leash.agent.control.LeakView;
import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.control.SiteView;
import dev.leash.agent.control.StatisticsView;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** What a JVM says by way of JMX, made up by a test. */
final class Beans {

  private Beans() {}

  static LeashMXBean leash(List<SiteView> sites, LeakView... leaks) {
    StatisticsView statistics =
        answering(
            StatisticsView.class, Map.of("getTotal", counts(1_234, 200), "getLeaks", leaks.length));
    return answering(
        LeashMXBean.class,
        Map.of("getSites", sites, "getLeaks", List.of(leaks), "getStatistics", statistics));
  }

  static SiteView site(String id, long registered, long released) {
    return answering(
        SiteView.class,
        Map.of(
            "getId",
            id,
            "getApi",
            "guava-eventbus",
            "getCounts",
            counts(registered, released),
            "getBlame",
            "com.acme.Chat." + id + "(Chat.java:42)"));
  }

  /** A site that has no line but the JDK's. */
  static SiteView siteOfTheJdk(String id) {
    return answering(
        SiteView.class, Map.of("getId", id, "getApi", "jdk-timer", "getCounts", counts(1, 0)));
  }

  static LeakView leak(SiteView site) {
    return answering(
        LeakView.class,
        Map.of(
            "getSite", site,
            "getId", "0123456789ab",
            "getVerdict", "ACCUMULATING",
            "getConfidence", "HIGH",
            "getLive", site.getCounts().getLive(),
            "getEvidence", List.of("30 registered, 0 released"),
            "getFix", "call EventBus.unregister(listener)"));
  }

  private static CountsView counts(long registered, long released) {
    return answering(
        CountsView.class,
        Map.of(
            "getRegistered",
            registered,
            "getReleased",
            released,
            "getCompleted",
            0L,
            "getCollected",
            0L,
            "getCleaned",
            0L,
            "getLive",
            registered - released));
  }

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
