"use client";

import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import { fold } from "@/domain/fold";
import type { OptionGroup } from "./select-field";

export type PickerBox = {
  id: string;
  name: string;
  label: string;
  value: string;
  groups: readonly OptionGroup[];
  describedBy?: string;
  invalid?: boolean;
  words: { none: string; open: string };
  onPick: (value: string) => void;
};

/** Typed without marks it finds with marks; loaded only when someone turns to the box. */
export function PickerCombobox(props: PickerBox) {
  const { groups, words } = props;
  return (
    <ComboBox
      aria-label={props.label}
      aria-describedby={props.describedBy}
      isInvalid={props.invalid}
      defaultSelectedKey={props.value || null}
      onSelectionChange={(key) => props.onPick(key === null ? "" : String(key))}
      defaultItems={groups}
      defaultFilter={(text, typed) => fold(text).includes(fold(typed))}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <div className="combo">
        <Input
          id={props.id}
          className="field"
          autoFocus
          onFocus={(event) => event.target.select()}
        />
        <Button className="combo-open" aria-label={words.open} />
      </div>
      <Popover className="combo-sheet">
        <ListBox
          className="combo-list"
          renderEmptyState={() => <p className="px-3 py-2 text-ink-2">{words.none}</p>}
        >
          {drawGroup}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function drawGroup({ label, options }: OptionGroup) {
  return (
    <ListBoxSection id={label}>
      <Header className="combo-head">{label}</Header>
      <Collection items={options}>
        {(option) => (
          <ListBoxItem id={option.value} textValue={option.label} className="combo-item">
            {option.label}
          </ListBoxItem>
        )}
      </Collection>
    </ListBoxSection>
  );
}
