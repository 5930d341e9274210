package dev.leash.agent.control;

import dev.leash.detect.Suspect;
import java.util.ArrayList;
import java.util.List;

/** Shows suspects in types that JMX can carry. */
final class SuspectViews {

  private SuspectViews() {}

  static List<SuspectView> of(List<Suspect> suspects) {
    List<SuspectView> views = new ArrayList<>();
    for (Suspect suspect : suspects) {
      views.add(of(suspect));
    }
    return views;
  }

  private static SuspectView of(Suspect suspect) {
    return new SuspectView() {
      @Override
      public String getId() {
        return suspect.id();
      }

      @Override
      public long getLive() {
        return suspect.live();
      }

      @Override
      public SiteView getSite() {
        return MXBeanViews.site(suspect.state());
      }

      @Override
      public List<String> getEvidence() {
        return suspect.evidence();
      }

      @Override
      public String getMissing() {
        return suspect.missing();
      }

      @Override
      public String getFix() {
        return suspect.fix();
      }
    };
  }
}
