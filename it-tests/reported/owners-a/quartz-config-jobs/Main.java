import acme.cron.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        CronServer s = new CronServer();
        List<CronConfig.Entry> entries = CronConfig.load(350);
        s.configure(entries);
        s.start();
        for (int i = 0; i < 60; i++) { CronConfig.Entry e = entries.get(i * 5); s.trigger(e.name(), e.group()); Thread.sleep(15); }
        Thread.sleep(200);
        System.out.println("configured " + entries.size() + ", ran at least 60: " + (s.runs() >= 60));
        Truth.report("y", s.listeners() - entries.size(), "job listeners beyond one per configuration entry");
        s.stop();
    }
}
