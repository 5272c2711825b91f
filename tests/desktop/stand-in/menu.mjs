import { app } from './app.mjs';
import { notEmulated, strict } from './emulated.mjs';

/** Roles whose deed is the system's or Chromium's. They may stand in a menu; only `quit` does something here. */
const ROLES = new Set(
  'appMenu help about hide hideOthers unhide quit cut copy paste selectAll zoomIn zoomOut resetZoom togglefullscreen toggleDevTools minimize close'.split(
    ' ',
  ),
);

/** @typedef {{ id?: string, label?: string, role?: string, accelerator?: string, type?: string, submenu?: ItemTemplate[], click?: () => void }} ItemTemplate */

/** @param {ItemTemplate} template */
function makeItem({ id, label, role, accelerator, type = 'normal', submenu, click }) {
  if (role !== undefined && !ROLES.has(role)) throw notEmulated(`menu role '${role}'`);
  const name = label ?? role ?? '';
  return strict('MenuItem', {
    id,
    label: name,
    role,
    accelerator,
    type: submenu ? 'submenu' : type,
    submenu: submenu && Menu.buildFromTemplate(submenu),
    click() {
      if (click) click();
      else if (role === 'quit') app.quit();
      else throw notEmulated(`click on the menu item '${name}'`);
    },
  });
}

/** @type {Menu | null} */
let applicationMenu = null;

export class Menu {
  /** @type {ReturnType<typeof makeItem>[]} */
  items = [];

  /** @param {ItemTemplate[]} template */
  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map(makeItem);
    return strict('Menu', menu);
  }

  /** @param {Menu | null} menu */
  static setApplicationMenu(menu) {
    applicationMenu = menu;
  }

  static getApplicationMenu() {
    return applicationMenu;
  }

  /**
   * @param {string} id
   * @returns {ReturnType<typeof makeItem> | null}
   */
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
