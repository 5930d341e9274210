package acme.content;

import acme.acm.Execution;
import acme.acm.Executor;

/** Maintenance scripts of the content server. */
public class Scripts {
    private final Executor executor;

    public Scripts(Executor executor) {
        this.executor = executor;
    }

    public Execution cleanUp(String path, int pages) {
        try (Execution e = executor.begin("clean-up")) {
            e.run(log -> {
                log.info("clean-up of {}", path);
                for (int i = 0; i < pages; i++) {
                    log.debug("page {}", i);
                }
                log.info("{} pages", pages);
            });
            return e;
        }
    }
}
