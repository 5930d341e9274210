package acme.plant;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** A recurring job for each sensor in the configuration, for the life of the plant. */
public class Plant implements AutoCloseable {
    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(2);
    private final List<Sensor> sensors = new ArrayList<>();
    private final List<AlarmListener> alarms = new CopyOnWriteArrayList<>();

    public interface AlarmListener { void alarm(String sensor, double v); }

    public Plant(Properties config) {
        for (String key : new TreeSet<>(config.stringPropertyNames())) {
            Sensor s = new Sensor(key, Double.parseDouble(config.getProperty(key)));
            sensors.add(s);
            scheduler.scheduleAtFixedRate(s::poll, sensors.size() % 50, 50 + sensors.size() % 7 * 10, TimeUnit.MILLISECONDS);
            alarms.add(s);
        }
        scheduler.scheduleWithFixedDelay(new Summary(), 30, 30, TimeUnit.MILLISECONDS);
    }

    public AlarmListener addAlarmListener(AlarmListener l) { alarms.add(l); return l; }
    public void removeAlarmListener(AlarmListener l) { alarms.remove(l); }
    public int listeners() { return alarms.size(); }
    public int tasks() { return scheduler.getQueue().size() + scheduler.getActiveCount(); }
    public int sensors() { return sensors.size(); }
    public long polls() { return sensors.stream().mapToLong(s -> s.polls.get()).sum(); }

    @Override public void close() throws InterruptedException { scheduler.shutdownNow(); scheduler.awaitTermination(1, TimeUnit.SECONDS); alarms.clear(); }

    final class Sensor implements AlarmListener {
        final String name;
        final double limit;
        final AtomicLong polls = new AtomicLong();
        boolean muted;
        Sensor(String n, double l) { name = n; limit = l; }
        void poll() { double v = Math.abs(Math.sin(polls.incrementAndGet() * limit)) * 10; if (v > 9.99) alarms.forEach(a -> a.alarm(name, v)); }
        @Override public void alarm(String sensor, double v) { muted = sensor.equals(name); }
    }

    final class Summary implements Runnable { long last; @Override public void run() { last = polls(); } }
}
