/** What one of react-select's parts looks like, and the state by which it does. */
type Part = (base: Record<string, unknown>, state: Record<string, unknown>) => Record<string, unknown>;

interface Colors {
  active: string;
  activeBackground: string;
  buttonText: string;
  text: string;
  textLead: string;
  inputBackground: string;
  textFieldBorder: string;
  errorText: string;
  errorBackground: string;
}

/** The parts of react-select in the desk's colours; those that are not named here have no colour. */
export function selectStyles(colors: Colors, above: number): Record<string, Part> {
  const painted =
    (own: Record<string, unknown>): Part =>
    (base) => ({ ...base, ...own });
  const icon: Part = (base) => ({ ...base, color: colors.textLead });
  return {
    control: painted({
      border: 0,
      boxShadow: 'none',
      minHeight: '2.75rem',
      padding: '0 0 0 0.25rem',
      background: 'transparent',
    }),
    placeholder: painted({ color: colors.text }),
    singleValue: painted({ color: colors.textLead }),
    input: painted({ color: colors.textLead }),
    option: (base, { isSelected, isFocused }) => ({
      ...base,
      backgroundColor: isSelected ? colors.active : isFocused ? colors.activeBackground : 'transparent',
      color: isSelected ? colors.buttonText : colors.textLead,
      // Windows colours of one's own have no background: what is meant keeps a frame.
      outline: isFocused ? `2px solid ${colors.active}` : 'none',
      outlineOffset: '-2px',
    }),
    menu: painted({
      right: 0,
      zIndex: above,
      border: `1px solid ${colors.textFieldBorder}`,
      backgroundColor: colors.inputBackground,
    }),
    noOptionsMessage: painted({ color: colors.text }),
    loadingMessage: painted({ color: colors.text }),
    container: painted({ padding: '0 !important' }),
    indicatorSeparator: painted({ display: 'none' }),
    dropdownIndicator: icon,
    clearIndicator: icon,
    multiValue: painted({
      border: `1px solid ${colors.textFieldBorder}`,
      backgroundColor: colors.activeBackground,
    }),
    multiValueLabel: painted({ color: colors.textLead, fontSize: '1rem', whiteSpace: 'normal' }),
    multiValueRemove: (base) => ({
      ...base,
      color: colors.textLead,
      ':hover': { color: colors.errorText, backgroundColor: colors.errorBackground },
    }),
  };
}
