package acme.desk;

import java.util.*;
import java.util.function.Consumer;

public final class Parts {
    private Parts() { }

    public static class Clock implements Desk.Part {
        private TimerTask tick;
        private int ticks;
        @Override public void start(Desk d) { tick = new TimerTask() { @Override public void run() { ticks++; } }; d.timer().schedule(tick, 10, 25); }
        @Override public void stop() { tick.cancel(); }
    }

    public static class Note implements Desk.Part {
        private final String text;
        private Desk desk;
        private final Consumer<Object> onFind = this::find;
        private final Runnable onFocus = () -> this.looks++;
        private int looks;
        private int hits;
        public Note(String text) { this.text = text; }
        @Override public void start(Desk d) { desk = d; d.on("find", onFind); d.onFocus(onFocus); }
        private void find(Object o) { if (text.contains(String.valueOf(o))) hits++; }
        @Override public void stop() { desk.off("find", onFind); desk.offFocus(onFocus); }
        public int hits() { return hits; }
    }

    public static class MailWatch implements Desk.Part {
        private Desk desk;
        private final Map<String, Consumer<Object>> handlers = new LinkedHashMap<>();
        private int unread;
        @Override public void start(Desk d) {
            desk = d;
            for (String f : List.of("inbox", "work", "lists")) { Consumer<Object> c = m -> unread++; handlers.put("mail." + f, c); d.on("mail." + f, c); }
        }
        @Override public void stop() { handlers.forEach(desk::off); handlers.clear(); }
        public int unread() { return unread; }
    }
}
