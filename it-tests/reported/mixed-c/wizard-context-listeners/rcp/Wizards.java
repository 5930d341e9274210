package rcp;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

public class Wizards {
    private final ConfigurableApplicationContext context;
    private final boolean stopRemoves;
    private int finished;

    public Wizards(ConfigurableApplicationContext context, boolean stopRemoves) {
        this.context = context;
        this.stopRemoves = stopRemoves;
    }

    public ImportWizard open(String file) {
        ImportWizard w = new ImportWizard(context, file);
        w.start();
        return w;
    }

    public void progress(String file, int percent) {
        context.publishEvent(new PayloadApplicationEvent<>(this, file + "=" + percent));
    }

    public void finish(ImportWizard w) {
        w.stop(stopRemoves);
        finished++;
    }

    public int finished() {
        return finished;
    }
}
