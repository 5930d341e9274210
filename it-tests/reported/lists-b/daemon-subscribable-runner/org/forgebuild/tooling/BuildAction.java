package org.forgebuild.tooling;

import java.util.EnumSet;
import java.util.List;

public record BuildAction(List<String> tasks, EnumSet<Subscription> subscriptions, ProgressConsumer consumer) {
    public enum Subscription { TEST_PROGRESS, TASK_PROGRESS, BUILD_PROGRESS }

    public static class ProgressConsumer {
        private final StringBuilder events = new StringBuilder();
        private final byte[] buffer = new byte[4096];
        private int sent;

        public void send(String event) {
            sent++;
            events.append(event).append('\n');
            buffer[sent % buffer.length] = 1;
        }

        public int getSent() { return sent; }
    }
}
