package dev.leash.benchmarks.service;

import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;

/** Swing panels with a table, a list and buttons, made and dropped. */
final class Panels implements Workload {

  private static final int PANELS = 250;
  private static final int BUTTONS = 8;

  private int pressed;

  @Override
  public int operations() {
    return PANELS;
  }

  @Override
  public void run() {
    for (int i = 0; i < PANELS; i++) {
      JPanel panel = panel();
      if (panel.getComponentCount() == 0) {
        throw new IllegalStateException("an empty panel");
      }
    }
  }

  private JPanel panel() {
    JPanel panel = new JPanel();
    JTable table = new JTable(new DefaultTableModel(10, 4));
    table.getSelectionModel().addListSelectionListener(event -> pressed++);
    panel.add(table);
    JList<String> list = new JList<>(new DefaultListModel<>());
    list.addListSelectionListener(event -> pressed++);
    panel.add(list);
    for (int i = 0; i < BUTTONS; i++) {
      JButton button = new JButton("button " + i);
      button.addActionListener(event -> pressed++);
      panel.add(button);
    }
    return panel;
  }
}
