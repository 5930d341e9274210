package dev.leash.it.page;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.ContextSummary;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.ListenerSummary;
import dev.leash.snapshot.RegistrationPeriod;
import dev.leash.snapshot.SiteEvidence;
import dev.leash.snapshot.SiteEvidence.Releases;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import dev.leash.snapshot.SourceSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sites of an application that does not exist, with names as long as those of real ones. */
final class SampleSites {

  static final EventApi BUS =
      EventApi.named("guava-eventbus", Kind.SIGNAL)
          .fix("EventBus.unregister(listener)")
          .family(List.of("com.google.common.eventbus"))
          .build();
  static final EventApi BEAN =
      EventApi.named("jdk-pcs", Kind.STATE_WATCHER)
          .fix("PropertyChangeSupport.removePropertyChangeListener(listener)")
          .family(List.of("java"))
          .build();
  static final EventApi TIMER =
      EventApi.named("jdk-executors-schedule", Kind.HEARTBEAT)
          .fix("ScheduledFuture.cancel(false)")
          .family(List.of("java"))
          .build();
  static final EventApi LIFECYCLE =
      EventApi.named("spring-application-listener", Kind.SIGNAL)
          .fix("ApplicationEventMulticaster.removeApplicationListener(listener)")
          .family(List.of("org.springframework"))
          .build();

  private static final String[] STACK = {
    "com.acme.shop.web.OrderController.checkout",
    "jdk.internal.reflect.DirectMethodHandleAccessor.invoke",
    "java.lang.reflect.Method.invoke",
    "org.springframework.web.method.support.InvocableHandlerMethod.doInvoke",
    "org.springframework.web.method.support.InvocableHandlerMethod.invokeForRequest",
    "org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter.invokeHandlerMethod",
    "org.springframework.web.servlet.DispatcherServlet.doDispatch",
    "org.springframework.web.servlet.FrameworkServlet.service",
    "jakarta.servlet.http.HttpServlet.service",
    "org.apache.catalina.core.ApplicationFilterChain.internalDoFilter",
    "org.apache.catalina.core.StandardWrapperValve.invoke",
    "org.apache.coyote.http11.Http11Processor.service",
    "org.apache.coyote.AbstractProcessorLight.process",
    "org.apache.coyote.AbstractProtocol$ConnectionHandler.process"
  };

  private final Sites all = new Sites();

  /** A site that was reached by a request. */
  Site site(EventApi api, String register, Frame blame) {
    List<Frame> frames = new ArrayList<>();
    frames.add(frame(register, -1));
    frames.add(blame);
    for (int i = 0; i < STACK.length; i++) {
      frames.add(frame(STACK[i], 40 + 7 * i));
    }
    return all.at(api, new CallStack(frames, blame, frames.get(2)));
  }

  static Frame frame(String method, int line) {
    int dot = method.lastIndexOf('.');
    String type = method.substring(0, dot);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    int dollar = simple.indexOf('$');
    String file = (dollar < 0 ? simple : simple.substring(0, dollar)) + ".java";
    return new Frame(type, method.substring(dot + 1), file, line);
  }

  /** What became of the registrations of a site. */
  static SiteState state(
      Site site, Counts counts, String source, String listener, ContextSummary context) {
    return new SiteState(
        site,
        counts,
        new SourceSummary(source, 1, counts.live(), 0, true),
        new ListenerSummary(listener, 0),
        new RegistrationPeriod(10, 90),
        context,
        SiteEvidence.NONE);
  }

  /** The same with lines that take back, and what the heap showed. */
  static SiteState seen(SiteState state, Releases releases, Holding holding) {
    SiteEvidence none = SiteEvidence.NONE;
    SiteEvidence evidence =
        new SiteEvidence(
            none.owners(),
            none.components(),
            none.loaders(),
            0,
            none.retained(),
            none.expired(),
            null,
            null,
            releases,
            holding,
            0,
            none.outlived());
    return new SiteState(
        state.site(),
        state.counts(),
        state.sources(),
        state.listeners(),
        state.period(),
        state.context(),
        evidence);
  }

  static ContextSummary context(String service, Set<String> tags, OwnerState... owners) {
    return new ContextSummary(List.of(owners), service, tags);
  }
}
