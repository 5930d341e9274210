package acme.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** The import of one file. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ImportRun {
    private final TaskScheduler taskScheduler;
    private final LeaseTable leases;
    private final List<String> rows = new ArrayList<>();
    private volatile String file = "(none)";
    private ScheduledFuture<?> heartbeat;

    public ImportRun(TaskScheduler taskScheduler, LeaseTable leases) {
        this.taskScheduler = taskScheduler;
        this.leases = leases;
    }

    @PostConstruct
    void init() {
        heartbeat = taskScheduler.scheduleAtFixedRate(() -> leases.renew(file), Duration.ofMillis(30));
    }

    public int load(String file, int count) throws InterruptedException {
        this.file = file;
        for (int i = 0; i < count; i++) {
            rows.add(file + ":" + i);
            if (i % 20 == 0) Thread.sleep(20);
        }
        return rows.size();
    }

    @PreDestroy
    void cleanUp() {
        heartbeat.cancel(false);
        leases.drop(file);
    }
}
