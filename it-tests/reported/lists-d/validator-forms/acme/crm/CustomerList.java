package acme.crm;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All customers; the list view listens to their names as long as the program runs. */
public class CustomerList {
    private final ObservableList<Customer> customers = FXCollections.observableArrayList();
    private int refreshes;

    public CustomerList(List<String> names) {
        for (String n : names) {
            Customer c = new Customer();
            c.nameProperty().set(n);
            c.nameProperty().addListener(o -> refreshes++);
            customers.add(c);
        }
    }

    public Customer get(int i) {
        return customers.get(i % customers.size());
    }

    public int refreshes() {
        return refreshes;
    }
}
