package dev.leash.agent.control;

import dev.leash.detect.Leak;
import dev.leash.site.Frame;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Shows what the core knows in types that JMX can carry. */
final class MXBeanViews {

  private MXBeanViews() {}

  static Map<String, CountsView> counts(Map<String, Counts> groups) {
    Map<String, CountsView> views = new TreeMap<>();
    groups.forEach((name, counts) -> views.put(name, counts(counts)));
    return views;
  }

  static CountsView counts(Counts counts) {
    return new CountsView() {
      @Override
      public long getRegistered() {
        return counts.registered();
      }

      @Override
      public long getReleased() {
        return counts.released();
      }

      @Override
      public long getCompleted() {
        return counts.completed();
      }

      @Override
      public long getCollected() {
        return counts.collected();
      }

      @Override
      public long getCleaned() {
        return counts.cleaned();
      }

      @Override
      public long getLive() {
        return counts.live();
      }
    };
  }

  static LeakView leak(Leak leak) {
    return new LeakView() {
      @Override
      public String getId() {
        return leak.id();
      }

      @Override
      public String getVerdict() {
        return leak.verdict().name();
      }

      @Override
      public String getConfidence() {
        return leak.confidence().name();
      }

      @Override
      public long getLive() {
        return leak.live();
      }

      @Override
      public SiteView getSite() {
        return site(leak.state());
      }

      @Override
      public List<String> getEvidence() {
        return leak.evidence();
      }

      @Override
      public String getFix() {
        return leak.fix();
      }
    };
  }

  static SiteView site(SiteState state) {
    return new SiteView() {
      @Override
      public String getId() {
        return "site-" + state.site().id();
      }

      @Override
      public String getApi() {
        return state.site().api().id();
      }

      @Override
      public String getKind() {
        return state.site().api().kind().name();
      }

      @Override
      public CountsView getCounts() {
        return counts(state.counts());
      }

      @Override
      public String getSourceClass() {
        return state.sources().className();
      }

      @Override
      public int getSources() {
        return state.sources().live();
      }

      @Override
      public String getListenerClass() {
        return state.listeners().className();
      }

      @Override
      public String getBlame() {
        return text(state.site().blame());
      }

      @Override
      public String getCaller() {
        return text(state.site().toldCaller());
      }

      @Override
      public List<String> getFrames() {
        List<String> lines = new ArrayList<>();
        for (Frame frame : state.site().frames()) {
          lines.add(frame.toString());
        }
        return lines;
      }

      @Override
      public List<String> getOwners() {
        List<String> names = new ArrayList<>();
        for (OwnerState owner : state.context().owners()) {
          names.add(owner.owner());
        }
        return names;
      }

      @Override
      public String getService() {
        return state.context().service();
      }

      @Override
      public List<String> getTags() {
        return new ArrayList<>(new TreeSet<>(state.context().tags()));
      }
    };
  }

  private static String text(Frame frame) {
    return frame == null ? null : frame.toString();
  }
}
