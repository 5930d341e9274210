package acme.admin;

import java.util.List;

public interface NotifyListener {
    void notify(String serviceName, List<String> urls);
}
