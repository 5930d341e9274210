package acme.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Service;

/** Takes files from the drop box and has each imported by a run of its own. */
@Service
public class ImportService {
    private final ObjectProvider<ImportRun> runs;
    private final AutowireCapableBeanFactory factory;
    private final TaskScheduler scheduler;
    private final boolean destroyRuns;
    private ScheduledFuture<?> dropBoxScan;
    private int scans;

    public ImportService(ObjectProvider<ImportRun> runs, AutowireCapableBeanFactory factory, TaskScheduler scheduler,
                         @Value("${imports.destroyRuns}") boolean destroyRuns) {
        this.runs = runs;
        this.factory = factory;
        this.scheduler = scheduler;
        this.destroyRuns = destroyRuns;
    }

    @PostConstruct
    void start() {
        dropBoxScan = scheduler.scheduleWithFixedDelay(() -> scans++, Duration.ofMillis(50));
    }

    /** One file; the run has ended when this returns. */
    public ImportRun importFile(String file, int rows) throws InterruptedException {
        ImportRun run = runs.getObject();
        int n = run.load(file, rows);
        System.out.println("imported " + file + " (" + n + " rows)");
        if (destroyRuns) {
            factory.destroyBean(run);
        }
        return run;
    }

    @PreDestroy
    void stop() { dropBoxScan.cancel(false); }

    public int scans() { return scans; }
}
