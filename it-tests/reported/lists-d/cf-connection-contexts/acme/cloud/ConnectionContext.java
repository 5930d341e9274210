package acme.cloud;

import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

public interface ConnectionContext extends Disposable {
    String apiHost();

    Scheduler scheduler();
}
