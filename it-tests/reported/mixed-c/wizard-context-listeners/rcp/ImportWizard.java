package rcp;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

public class ImportWizard implements ApplicationListener<PayloadApplicationEvent<String>> {
    private final ConfigurableApplicationContext context;
    private final String file;
    private String last = "";

    ImportWizard(ConfigurableApplicationContext context, String file) {
        this.context = context;
        this.file = file;
    }

    void start() {
        context.addApplicationListener(this);
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<String> e) {
        if (e.getPayload().startsWith(file)) last = e.getPayload();
    }

    void stop(boolean remove) {
        if (remove) context.removeApplicationListener(this);
    }

    public String last() {
        return last;
    }
}
