package acme.clinic.vm;

import java.util.HashMap;
import java.util.Map;

public class ViewModelStore {
    private final Map<String, ViewModel> map = new HashMap<>();

    public void put(String key, ViewModel vm) { map.put(key, vm); }
    public ViewModel get(String key) { return map.get(key); }

    public ViewModel clear(String key) {
        ViewModel vm = map.remove(key);
        if (vm != null) vm.onCleared();
        return vm;
    }
}
