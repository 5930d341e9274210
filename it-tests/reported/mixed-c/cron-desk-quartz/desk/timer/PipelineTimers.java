package desk.timer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quartz.SchedulerException;

/** What the database says about timers; edits replace the timer by a new one. */
public class PipelineTimers {
    private final SchedulerManager manager;
    private final Map<String, String> rows = new LinkedHashMap<>();
    private int serial;

    public PipelineTimers(SchedulerManager manager) {
        this.manager = manager;
    }

    public void save(String pipeline, String cron) throws SchedulerException {
        String old = rows.remove(pipeline);
        if (old != null) manager.deleteJob(old);
        String key = pipeline + "_" + (++serial);
        rows.put(pipeline, key);
        manager.addJob(key, cron);
    }

    public void remove(String pipeline) throws SchedulerException {
        String key = rows.remove(pipeline);
        if (key != null) manager.deleteJob(key);
    }

    public int rowCount() {
        return rows.size();
    }
}
