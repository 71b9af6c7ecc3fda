import { Checkbox, SimpleGrid } from '@mantine/core';

interface ReasonPickerProps {
  label: string;
  choices: { value: string; label: string }[];
  value: string[];
  onChange: (codes: string[]) => void;
}

export function ReasonPicker({ label, choices, value, onChange }: ReasonPickerProps) {
  return (
    <Checkbox.Group label={label} value={value} onChange={onChange}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={8} mt={8}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
