package ci;

import ci.gerrit.GerritEventListener;
import ci.gerrit.GerritServer;

public class GerritTrigger {
    private final GerritServer server;
    private final String branch;

    GerritTrigger(GerritServer server, String branch) {
        this.server = server;
        this.branch = branch;
    }

    void start(Job job) {
        server.addListener(new EventListener(job));
    }

    void stop(Job job) {
        server.removeListener(job.fullName);
    }

    private final class EventListener implements GerritEventListener {
        private final Job job;

        EventListener(Job job) {
            this.job = job;
        }

        @Override
        public String job() {
            return job.fullName;
        }

        @Override
        public void gerritEvent(String change) {
            if (job.trigger() == null) return;
            if (change.startsWith(branch)) job.scheduleBuild(change);
        }
    }
}
